/** What the five services share technically, and nothing of their business. */
package org.selamat.kit;
