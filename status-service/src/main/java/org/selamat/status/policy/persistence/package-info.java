/** Reads the policy file that is packaged with the service. */
package org.selamat.status.policy.persistence;
