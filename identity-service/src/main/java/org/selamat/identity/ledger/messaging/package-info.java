/** Takes in the access records of all services. */
package org.selamat.identity.ledger.messaging;
