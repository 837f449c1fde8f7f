/* Lets the n-th write of a program be its last: loaded before libc by every_kill.py, armed in the child that works. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <unistd.h>
#include <fcntl.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/types.h>
static long left=-1, seen=0;
void shim_arm(long n){left=n;seen=0;}
long shim_seen(void){return seen;}
static void tick(void){ if(left<0) return; seen++; if(left>0 && --left==0) kill(getpid(),SIGKILL); }
#define REAL(name) static typeof(&name) real; if(!real) real=(typeof(&name))dlsym(RTLD_NEXT,#name)
ssize_t pwrite64(int f,const void*b,size_t n,off64_t o){REAL(pwrite64);tick();return real(f,b,n,o);}
ssize_t pwrite(int f,const void*b,size_t n,off_t o){REAL(pwrite);tick();return real(f,b,n,o);}
ssize_t write(int f,const void*b,size_t n){REAL(write);tick();return real(f,b,n);}
int fsync(int f){REAL(fsync);tick();return real(f);}
int fdatasync(int f){REAL(fdatasync);tick();return real(f);}
int unlink(const char*p){REAL(unlink);tick();return real(p);}
int rename(const char*a,const char*b){REAL(rename);tick();return real(a,b);}
int ftruncate64(int f,off64_t n){REAL(ftruncate64);tick();return real(f,n);}
int ftruncate(int f,off_t n){REAL(ftruncate);tick();return real(f,n);}
int mkdir(const char*p,mode_t m){REAL(mkdir);tick();return real(p,m);}
