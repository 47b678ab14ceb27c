/** What the launcher asks of the machine: JDKs, ports, processes, signals, memory. */
package org.selamat.local.host;
