/** A check-in: code verified, visit and event in one transaction, answered after its commit. */
package org.selamat.twin.checkin;
