# Shared by the scripts in this folder; sourced, never run. POSIX sh.

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
venv=${HARNESS_VENV:-"$root/.venv"}
python="$venv/bin/python"
# The program is started hundreds of times: without its byte-code, as images for containers have it, each start would compile it anew.
unset PYTHONDONTWRITEBYTECODE

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$1"
  [ -z "${2:-}" ] || say "    $2"
  exit 1
}

# Run a command as root: directly, or by sudo where that asks for no password.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null 2>&1; then sudo -n "$@"; else return 1; fi
}

# Install Debian packages, where there is apt and the right to use it.
apt_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 && return 0
  as_root apt-get update >/dev/null 2>&1 || return 1
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1
}

# The hash of what the environment is made from: when it is the one noted in the environment, nothing is missing.
wanted_stamp() { cat requirements.lock pyproject.toml script/setup script/lib.sh | cksum; }

ensure_setup() {
  if [ -x "$python" ] && [ "$(cat "$venv/.stamp" 2>/dev/null)" = "$(wanted_stamp)" ] && "$python" -m harness.engine.doctor --quiet; then
    return 0
  fi
  "$root/script/setup"
}
