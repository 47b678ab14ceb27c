/** Drafts of policies: proposed, tried on everyone's evidence, adopted by a second person, and put in force on their day. */
package org.selamat.status.policy.application;
