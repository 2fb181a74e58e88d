// Debian's libyajl, as one module.
#include <yajl/yajl_parse.h>
