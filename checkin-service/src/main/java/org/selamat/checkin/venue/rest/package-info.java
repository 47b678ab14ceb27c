/** The owners' door, and the public keys that make a code verifiable offline. */
package org.selamat.checkin.venue.rest;
