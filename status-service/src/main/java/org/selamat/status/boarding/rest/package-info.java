/** The doors for passengers and airlines. */
package org.selamat.status.boarding.rest;
