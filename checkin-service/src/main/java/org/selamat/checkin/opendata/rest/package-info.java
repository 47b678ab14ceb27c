/** Open data of check-ins. */
package org.selamat.checkin.opendata.rest;
