"""The first tables: people, scenarios, policies, drills with their commands, results, drafts and attempts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table('person',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('folded', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('folded', name=op.f('uq_person_folded'))
    )
    op.create_table('policy',
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('version', sa.Text(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_policy'))
    )
    op.create_table('scenario',
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('version', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_scenario'))
    )
    op.create_table('attempt',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('question_id', sa.Text(), nullable=False),
    sa.Column('started', sa.String(length=20), nullable=False),
    sa.Column('submitted', sa.String(length=20), nullable=True),
    sa.Column('seconds', sa.Integer(), nullable=True),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('ticks', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_attempt_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attempt'))
    )
    op.create_index(op.f('ix_attempt_person_id'), 'attempt', ['person_id'], unique=False)
    op.create_index(op.f('ix_attempt_question_id'), 'attempt', ['question_id'], unique=False)
    op.create_table('drill',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.String(length=64), nullable=False),
    sa.Column('scenario_digest', sa.String(length=64), nullable=False),
    sa.Column('scenario_id', sa.Text(), nullable=False),
    sa.Column('seed', sa.BigInteger(), nullable=False),
    sa.Column('mode', sa.String(length=16), nullable=False),
    sa.Column('engine', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=16), nullable=False),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.Column('ended', sa.String(length=20), nullable=True),
    sa.Column('ending', sa.Text(), nullable=True),
    sa.Column('pace', sa.Integer(), nullable=False),
    sa.Column('anchor_wall', sa.Double(), nullable=False),
    sa.Column('anchor_drill', sa.Integer(), nullable=False),
    sa.Column('speed', sa.Integer(), nullable=False),
    sa.Column('last_heard', sa.Double(), nullable=False),
    sa.Column('paused', sa.Boolean(), nullable=False),
    sa.Column('held', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_drill_person_id')),
    sa.ForeignKeyConstraint(['scenario_digest'], ['scenario.digest'], name=op.f('fk_drill_scenario_digest')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_drill'))
    )
    op.create_index(op.f('ix_drill_created'), 'drill', ['created'], unique=False)
    op.create_index(op.f('ix_drill_person_id'), 'drill', ['person_id'], unique=False)
    op.create_index(op.f('ix_drill_scenario_id'), 'drill', ['scenario_id'], unique=False)
    op.create_table('command',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('seq', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.Integer(), nullable=False),
    sa.Column('by', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('args', sa.JSON(), nullable=False),
    sa.Column('reads', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_command_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', 'seq', name=op.f('pk_command')),
    sa.UniqueConstraint('drill_id', 'key', name=op.f('uq_command_drill_id_key'))
    )
    op.create_table('draft',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('saved', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_draft_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', 'name', name=op.f('pk_draft'))
    )
    op.create_table('scorecard',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('policy_digest', sa.String(length=64), nullable=False),
    sa.Column('grader', sa.Text(), nullable=False),
    sa.Column('total', sa.Double(), nullable=True),
    sa.Column('dimensions', sa.JSON(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_scorecard_drill_id')),
    sa.ForeignKeyConstraint(['policy_digest'], ['policy.digest'], name=op.f('fk_scorecard_policy_digest')),
    sa.PrimaryKeyConstraint('drill_id', 'policy_digest', 'grader', name=op.f('pk_scorecard'))
    )
    op.create_table('session_entry',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('n', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('wall', sa.Double(), nullable=False),
    sa.Column('drill_time', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('data', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_session_entry_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', 'n', name=op.f('pk_session_entry'))
    )
    op.create_table('trace',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('until', sa.Integer(), nullable=False),
    sa.Column('digest', sa.Text(), nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_trace_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', name=op.f('pk_trace'))
    )
