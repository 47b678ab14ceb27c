/** Staff keep the registers of centres and lots. */
package org.selamat.vaccine.application.registry;
