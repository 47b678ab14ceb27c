/** Declaring, ending and withdrawing hotspots, and showing them to everybody. */
package org.selamat.checkin.hotspot.application;
