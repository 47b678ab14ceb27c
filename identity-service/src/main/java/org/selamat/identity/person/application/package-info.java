/** Registering people and dependants, showing and editing a profile, asserting an identity to another service. */
package org.selamat.identity.person.application;
