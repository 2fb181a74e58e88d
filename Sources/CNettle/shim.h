// Debian's nettle: of its digests only SHA-256.
#include <nettle/sha2.h>
