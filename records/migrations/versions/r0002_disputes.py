"""Disputes: what a reader of language made of a text, and what a person says it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table."""
    op.create_table('dispute',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('reader', sa.String(length=16), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('about', sa.JSON(), nullable=False),
    sa.Column('reads', sa.JSON(), nullable=False),
    sa.Column('says', sa.JSON(), nullable=False),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_dispute_drill_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_dispute'))
    )
    op.create_index(op.f('ix_dispute_created'), 'dispute', ['created'], unique=False)
    op.create_index(op.f('ix_dispute_drill_id'), 'dispute', ['drill_id'], unique=False)
