/** Of which plans and projects the other modules were told. */
package nl.wijkwerk.wijkplan.bekendmaking.persistence;
