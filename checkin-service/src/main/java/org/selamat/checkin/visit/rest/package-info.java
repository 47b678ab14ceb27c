/** The citizens' door to their own visits. */
package org.selamat.checkin.visit.rest;
