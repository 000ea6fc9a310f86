"""What practising needs: quizzes and interviews with their turns, cards with their reviews, readings of answers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and the columns."""
    op.create_table('sitting',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('seed', sa.BigInteger(), nullable=False),
    sa.Column('wish', sa.JSON(), nullable=False),
    sa.Column('plan', sa.JSON(), nullable=False),
    sa.Column('started', sa.String(length=20), nullable=False),
    sa.Column('ended', sa.String(length=20), nullable=True),
    sa.Column('spent', sa.Double(), nullable=False),
    sa.Column('heard', sa.Double(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_sitting_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sitting'))
    )
    op.create_index(op.f('ix_sitting_person_id'), 'sitting', ['person_id'], unique=False)
    op.create_table('turn',
    sa.Column('sitting_id', sa.String(length=64), nullable=False),
    sa.Column('n', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('asked', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('said', sa.JSON(), nullable=False),
    sa.Column('revision', sa.BigInteger(), nullable=False),
    sa.Column('seconds', sa.Integer(), nullable=False),
    sa.Column('points', sa.Double(), nullable=True),
    sa.Column('submitted', sa.String(length=20), nullable=True),
    sa.ForeignKeyConstraint(['sitting_id'], ['sitting.id'], name=op.f('fk_turn_sitting_id')),
    sa.PrimaryKeyConstraint('sitting_id', 'n', name=op.f('pk_turn'))
    )
    op.create_table('card',
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('due', sa.BigInteger(), nullable=False),
    sa.Column('stability', sa.Double(), nullable=True),
    sa.Column('difficulty', sa.Double(), nullable=True),
    sa.Column('last', sa.BigInteger(), nullable=True),
    sa.Column('line', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_card_person_id')),
    sa.PrimaryKeyConstraint('person_id', 'id', name=op.f('pk_card'))
    )
    op.create_table('review',
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('card_id', sa.Text(), nullable=False),
    sa.Column('at', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('rating', sa.String(length=16), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_review_person_id')),
    sa.PrimaryKeyConstraint('person_id', 'card_id', 'at', name=op.f('pk_review'))
    )
    with op.batch_alter_table('attempt') as batch:
        batch.add_column(sa.Column('reading', sa.JSON(none_as_null=True), nullable=True))
        batch.add_column(sa.Column('sitting_id', sa.String(length=64), nullable=True))
        batch.create_foreign_key(op.f('fk_attempt_sitting_id'), 'sitting', ['sitting_id'], ['id'])
    op.create_index(op.f('ix_attempt_sitting_id'), 'attempt', ['sitting_id'], unique=False)
