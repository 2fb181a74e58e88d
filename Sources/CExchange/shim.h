// Linux's renameat2, which glibc has but Swift's Glibc module does not show.
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, unsigned int flags);
