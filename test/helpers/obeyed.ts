/** What runners obey: GitHub's, behind spaces too; the older ones and Azure's, anywhere in a line; TeamCity's. */
export const OBEYED = /^\s*::|##(?:vso|teamcity)?\[/im
