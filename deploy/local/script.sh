# Sourced by the scripts beside it: finds the checkout, checks Java and Maven, builds what changed, runs the launcher.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
checkout="$(cd "$here/../.." && pwd -P)"
launcher="$here/target/selamat-local.jar"
stamp="$here/target/build.stamp"
build_log="$here/target/build.log"

refuse() {
  echo "$1" >&2
  exit 3
}

find_java() {
  java_command="${JAVA_HOME:+$JAVA_HOME/bin/java}"
  [[ -x "$java_command" ]] || java_command="$(command -v java || true)"
  [[ -n "$java_command" ]] || refuse "No Java found: install a JDK, 17 or newer (apt-get install openjdk-17-jdk), or point JAVA_HOME at one."
  local major
  major="$("$java_command" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9.]*\).*/\1/p')"
  (( ${major%%.*} >= 17 )) || refuse "Java $major is too old: install a JDK, 17 or newer, or point JAVA_HOME at one."
}

# True when the newest source is older than the last build.
built() {
  [[ -e "$stamp" && -e "$launcher" ]] || return 1
  [[ -z "$(cd "$checkout" && find . \( -name target -o -name .git -o -name .run -o -path ./docs -o -path '*/src/test' \) -prune \
    -o -type f \( -path '*/src/*' -o -name pom.xml -o -name '*.yaml' -o -name '*.json' \) -newer "$stamp" -print -quit)" ]]
}

# Runs inside a lock of its own, so that two starts from one checkout don't build at once.
build() {
  command -v "${MVN:-mvn}" > /dev/null || refuse "No Maven found: install it, 3.8.7 or newer (apt-get install maven), or set MVN to its path."
  [[ -x "${java_command%/java}/javac" || -n "$(command -v javac || true)" ]] ||
    refuse "Java has no compiler: install a JDK instead of a JRE (apt-get install openjdk-17-jdk), or point JAVA_HOME at one."
  mkdir -p "$here/target"
  exec {lock}> "$here/target/build.lock"
  flock "$lock"
  if ! built; then
    echo "Building (log: $build_log)"
    local begin=$SECONDS started
    started="$(mktemp)"
    if ! (cd "$checkout" && "${MVN:-mvn}" -B -ntp package -DskipTests -Dformatter.skip -Dimpsort.skip ${SELAMAT_BUILD_OPTIONS:-}) 2>&1 | tee "$build_log" | show_progress; then
      rm -f "$started"
      grep -m 12 '^\[ERROR\]' "$build_log" >&2 || true
      echo "The build failed: put the errors above right, or read $build_log" >&2
      exit 1
    fi
    # sources that changed during the build belong to the next one
    mv "$started" "$stamp"
    echo "Built after $((SECONDS - begin)) s"
  fi
  flock -u "$lock"
}

show_progress() {
  sed -u -n 's/^\[INFO\] Building \(.*\) [^ ]*-SNAPSHOT *\(\[[0-9/]*\]\)$/  \2 \1/p'
}

run() {
  [[ -e "$launcher" ]] || refuse "The launcher is not built: run deploy/local/up once."
  exec "$java_command" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx192m -Xss512k -Dslf4j.internal.verbosity=ERROR \
    -Dselamat.checkout="$checkout" -jar "$launcher" "$@"
}
