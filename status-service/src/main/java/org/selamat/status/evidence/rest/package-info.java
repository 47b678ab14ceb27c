/** The doors through which laboratories and health officers bring evidence. */
package org.selamat.status.evidence.rest;
