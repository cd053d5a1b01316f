# Reads a line of JSON for each payload, [ceremony, credential, challenge], and writes what webauthn-ruby says of it.
require 'json'
require 'webauthn'

WebAuthn.configure do |config|
  config.origin = ARGV[0]
  config.rp_id = 'localhost'
  config.rp_name = 'peer'
end

public_key = nil
STDIN.each_line do |line|
  ceremony, credential, challenge = JSON.parse(line)
  answer = begin
    if ceremony == 'registration'
      made = WebAuthn::Credential.from_create(credential)
      made.verify(challenge)
      public_key ||= made.public_key
    else
      WebAuthn::Credential.from_get(credential).verify(challenge, public_key: public_key, sign_count: 0)
    end
    'taken'
  rescue OpenSSL::PKey::PKeyError
    # Old releases cannot make a key for a new OpenSSL: the form was taken, it is the signature's turn.
    'taken'
  rescue StandardError => error
    error.message.lines.first.chomp
  end
  puts JSON.generate(answer)
end
