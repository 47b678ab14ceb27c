/** How the APIs speak: idempotent writes, entity tags, cursors, limits. */
package org.selamat.kit.rest;
