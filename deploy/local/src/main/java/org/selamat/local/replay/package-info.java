/** Sends the check-ins of a real day, compressed in time, and accounts for every one of them. */
package org.selamat.local.replay;
