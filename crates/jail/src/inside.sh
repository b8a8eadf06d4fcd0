# Builds what a program sees: a small disk in memory with the programs of the machine for reading and one folder for writing.
set -eu
size=$1 user=$2 shown=$3 program=$4
shift 4
root=/tmp
# A program that lies elsewhere is taken hold of by its folder: it may be under the place that is covered next.
[ -z "$program" ] || cd "${program%/*}/"
mount -t tmpfs -o mode=755,size=1m inside "$root"
for folder in $shown; do
  [ -d "$folder" ] || continue
  mkdir -p "$root$folder"
  mount --rbind "$folder" "$root$folder"
  mount -o remount,bind,ro "$root$folder"
done
if [ -n "$program" ]; then
  : >"$root/program"
  mount --no-canonicalize --bind "./${program##*/}" "$root/program"
  # What the machine forbids on that disk must be asked for again, or it may not be changed.
  mount -o remount,bind,ro,nosuid,nodev "$root/program"
fi
cp /etc/ld.so.cache "$root/etc/" 2>/dev/null || true
mkdir "$root/tmp" "$root/proc" "$root/dev" "$root/outside"
mount -t proc -o nosuid,nodev,noexec proc "$root/proc"
for device in null zero urandom random; do
  : >"$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t tmpfs -o "mode=1777,size=$size,nosuid,nodev" work "$root/tmp"
cd "$root"
pivot_root . outside
umount -l /outside
mount -o remount,bind,ro /
cd /tmp
drop="--no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all"
[ "$user" = 0 ] || drop="$drop --reuid=$user --regid=$user --clear-groups"
exec setpriv $drop -- "$@"
