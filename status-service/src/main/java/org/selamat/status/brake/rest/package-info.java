/** The doors of the brake: how it stands, what it keeps back, and the two-person steps. */
package org.selamat.status.brake.rest;
