/** The public list of hotspots. */
package org.selamat.checkin.hotspot.rest;
