/** Drafts of policies, for officers. */
package org.selamat.status.policy.rest;
