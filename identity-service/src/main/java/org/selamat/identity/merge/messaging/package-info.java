/** What the other services hear of merges. */
package org.selamat.identity.merge.messaging;
