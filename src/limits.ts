/** Every limit, with its reason. A limit that leaves something of the input unread is reported when it is hit, never silent. */

/** Bytes of one input. A HAR of a long session is some 50 MB; a payload is some 5 KB. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024
/** Files of one archive that are looked at. A support ticket has some 20. */
export const MAX_ARCHIVE_FILES = 1_000
/** Bytes that one archive may unpack to, all its files together. */
export const MAX_UNPACKED_BYTES = 128 * 1024 * 1024
/** Bytes for each packed one, where it is more than a megabyte: a HAR is packed to a tenth, the log of one line to a hundredth. */
export const MAX_UNPACKING = 400
/** Files that were not read, as a report lists them; the rest is counted. */
export const MAX_SKIPPED = 1_000
/** Bytes at the beginning of a file whose name does not tell, in which signs of a payload are looked for. */
export const MAX_LOOK = 64 * 1024
/** Nesting of JSON. Payloads need 8, wrappers as many again; tree parsers overflow the stack at some 5,000. */
export const MAX_JSON_DEPTH = 64
/** Values of one JSON text, which take up to 200 bytes of memory each. A HAR of 50 MB has some million. */
export const MAX_JSON_VALUES = 2_000_000
/** Times that a JSON string inside JSON is parsed again. */
export const MAX_UNWRAP_DEPTH = 8
/** Texts within an input that are read in a second way because the first found nothing, all together as multiples of the input. */
export const MAX_READ_AGAIN = 4
/** Payloads taken out of one input. */
export const MAX_PAYLOADS = 1000
/** Objects cut out of one text: what is longer than a few megabytes is read piece by piece, and more would be a few units each. */
export const MAX_ISLANDS = 100_000
/** Objects of one text that are read without a sign of a payload in them. */
export const UNSIGNED = 1000
/** Findings shown for one payload; the rest is counted. */
export const MAX_FINDINGS = 100
/** Keys of other registrations that are tried on a signature which fails. An incident has some 5. */
export const MAX_KEYS_TRIED = 50
/** The same for all signatures of an input, or of an incident: half a second. */
export const MAX_KEY_TRIES = 2_000
/** Connections of one name that a user of it is held against: one, captured several times. */
export const MAX_CONNECTIONS = 10
/** Other payloads that one finding points to: of more nobody looks them up, and a message says how many there are. */
export const MAX_RELATED = 100
/** Texts of one spelling that a misspelt one is held against: they are likely one challenge, captured several times. */
export const MAX_SPELLED_ALIKE = 8
/** Captures of one second, by the order of which it is told what a page asked for again. */
export const MAX_SAME_SECOND = 16
/** Nesting of CBOR. CTAP2 §8 allows 4 levels, compound attestation needs 5. */
export const MAX_CBOR_DEPTH = 16
/** Items of one CBOR structure. A credential has some 60. */
export const MAX_CBOR_ITEMS = 20_000
/** UTF-16 units of a received value that a message shows. */
export const MAX_SHOWN = 60
/** Nesting of DER. An X.509 certificate needs 9 levels. */
export const MAX_DER_DEPTH = 32
/** Elements of one DER structure. A certificate has some 100. */
export const MAX_DER_ITEMS = 5_000
/** Nodes of one decoded tree. A packed registration has some 120; nobody reads more than a few thousand rows. */
export const MAX_TREE_NODES = 5_000
/** Children of one node of a tree: one endless map must not use up the nodes of what follows it. */
export const MAX_TREE_CHILDREN = 1_000
/** Bytes that one tree shows in hex, all nodes together. */
export const MAX_TREE_HEX_BYTES = 1024 * 1024
/** Bytes that one node shows in hex: a quarter of a large certificate chain. */
export const MAX_NODE_HEX_BYTES = 16 * 1024
/** UTF-16 units of one node's CBOR diagnostic notation. */
export const MAX_DIAGNOSTIC = 2_000
/** Bytes of a file that `--public-key` names. An RSA key of 16384 bits as JWK has 3 KB, one of ML-DSA-87 4 KB. */
export const MAX_KEY_BYTES = 64 * 1024
/** Certificates read of one attestation statement. Real chains have 1 to 5. */
export const MAX_CERTIFICATES = 16
/** UTF-16 units of one encoded member, or entries of a list in its place. The largest attestation objects, of ML-DSA, have some 10,000. */
export const MAX_MEMBER_LENGTH = 128 * 1024
/** Members of an object that may be a payload. A user profile has some 40, its metadata is one of them. */
export const MAX_OWN_MEMBERS = 1_000
/** Entries of one list or object of a payload that are looked at. Lists of credentials have some 20, of Windows Hello's certificates 5. */
export const MAX_ENTRIES = 5_000
/** Entries of all lists and objects of one payload: two of the longest members as lists of bytes. */
export const MAX_VALUES = 256 * 1024
/** Bytes of a file that is one field: what a member of MAX_MEMBER_LENGTH holds. */
export const MAX_FIELD_BYTES = 96 * 1024
/** UTF-16 units of a text that is one field, or a list of them: several of the longest, in hex. */
export const MAX_FIELDS_TEXT = 1024 * 1024
/** UTF-16 units of a text that is no JSON in which the mistake is looked for. */
export const MAX_DIAGNOSED = 1024 * 1024
/** Values of one YAML document, what aliases repeat included: a few lines of them may stand for a billion. */
export const MAX_YAML_NODES = 20_000
/** UTF-16 units of a body in a HAR file that is read without a sign of a passkey in it: an answer may be all but empty. */
export const MAX_UNSIGNED_BODY = 2048
/** Texts that a function remembers its answers to, and UTF-16 units of each: names of members, hosts. */
export const MAX_REMEMBERED = 2_000
export const MAX_REMEMBERED_TEXT = 100
/** Certificates that are remembered, and bytes of each: one stands for a whole model of authenticators. */
export const MAX_REMEMBERED_CERTIFICATES = 100
export const MAX_REMEMBERED_CERTIFICATE = 4 * 1024
/** Bytes of a configuration or a baseline: some 5,000 findings that are known. */
export const MAX_SETTINGS_BYTES = 1024 * 1024
/** UTF-16 units of a line of .gitignore: a longer one names no path of any system, and would be a pattern that cannot be made. */
export const MAX_IGNORE_LINE = 4096
/** Problems of one configuration that are told; the rest is counted. */
export const MAX_PROBLEMS = 20
/** Bytes of one line of NDJSON. A payload is some 5 KB, a request with its headers some 20; a session's HAR is no line. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024
/** UTF-16 units of a record's key as JSON: an identifier, not a document. */
export const MAX_KEY = 1024
/** Kinds of findings in a summary that is merged: what we write ourselves has some hundred. */
export const MAX_SUMMARY_ROWS = 10_000
/** Different texts around payloads, and answers, of one run that are looked through for the name of an error: a hundredth of a second each. */
export const MAX_NAMING = 200

/** UTF-16 units of a text without a payload that may be an error somebody wants explained: a message, its class and some frames. */
export const MAX_EXPLAINED = 2000
