/** Stores worsenings, trips, held evidence and weakenings. */
package org.selamat.status.brake.persistence;
