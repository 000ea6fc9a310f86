"""What assessors and leads need: the policy of a drill, results by practice, rulings, action items, and par."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables and work out the results by practice of the scorecards that are there."""
    with op.batch_alter_table('drill') as batch:
        batch.add_column(sa.Column('policy_digest', sa.String(length=64), nullable=True))
        batch.create_foreign_key(op.f('fk_drill_policy_digest'), 'policy', ['policy_digest'], ['digest'])
    op.create_index(op.f('ix_scorecard_drill_id_created_grader_policy_digest_total'), 'scorecard',
                    ['drill_id', 'created', 'grader', 'policy_digest', 'total'], unique=False)
    results = op.create_table('practice_result',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('policy_digest', sa.String(length=64), nullable=False),
    sa.Column('grader', sa.Text(), nullable=False),
    sa.Column('practice', sa.Text(), nullable=False),
    sa.Column('points', sa.Double(), nullable=False),
    sa.Column('max', sa.Double(), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_practice_result_drill_id')),
    sa.ForeignKeyConstraint(['policy_digest'], ['policy.digest'], name=op.f('fk_practice_result_policy_digest')),
    sa.PrimaryKeyConstraint('drill_id', 'policy_digest', 'grader', 'practice', name=op.f('pk_practice_result')),
    sqlite_with_rowid=False
    )
    op.create_table('ruling',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('n', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('policy_digest', sa.String(length=64), nullable=False),
    sa.Column('grader', sa.Text(), nullable=False),
    sa.Column('line', sa.Text(), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('verdict', sa.String(length=16), nullable=True),
    sa.Column('author', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('total', sa.Double(), nullable=True),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_ruling_drill_id')),
    sa.ForeignKeyConstraint(['policy_digest'], ['policy.digest'], name=op.f('fk_ruling_policy_digest')),
    sa.PrimaryKeyConstraint('drill_id', 'n', name=op.f('pk_ruling'))
    )
    op.create_table('action_item',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('n', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('owner', sa.Text(), nullable=False),
    sa.Column('due', sa.String(length=20), nullable=True),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_action_item_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', 'n', name=op.f('pk_action_item'))
    )
    op.create_index(op.f('ix_action_item_state'), 'action_item', ['state'], unique=False)
    op.create_table('action_change',
    sa.Column('drill_id', sa.String(length=64), nullable=False),
    sa.Column('item', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('n', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('author', sa.Text(), nullable=False),
    sa.Column('created', sa.String(length=20), nullable=False),
    sa.ForeignKeyConstraint(['drill_id'], ['drill.id'], name=op.f('fk_action_change_drill_id')),
    sa.PrimaryKeyConstraint('drill_id', 'item', 'n', name=op.f('pk_action_change'))
    )
    op.create_table('par_total',
    sa.Column('scenario_digest', sa.String(length=64), nullable=False),
    sa.Column('policy_digest', sa.String(length=64), nullable=False),
    sa.Column('versions', sa.Text(), nullable=False),
    sa.Column('total', sa.Double(), nullable=True),
    sa.ForeignKeyConstraint(['policy_digest'], ['policy.digest'], name=op.f('fk_par_total_policy_digest')),
    sa.ForeignKeyConstraint(['scenario_digest'], ['scenario.digest'], name=op.f('fk_par_total_scenario_digest')),
    sa.PrimaryKeyConstraint('scenario_digest', 'policy_digest', 'versions', name=op.f('pk_par_total'))
    )
    _fill(results)


def _fill(results: sa.Table) -> None:
    connection = op.get_bind()
    cards = connection.execute(sa.text("SELECT drill_id, policy_digest, grader, body FROM scorecard"))
    for drill_id, policy_digest, grader, body in cards.fetchall():
        card = json.loads(body) if isinstance(body, str) else body
        sums: dict[str, list[float]] = {}
        for line in card.get("lines", []):
            practice = (line.get("practice") or {}).get("id")
            if practice and line["max"] > 0:
                sums.setdefault(practice, [0.0, 0.0])
                sums[practice][0] += line["points"]
                sums[practice][1] += line["max"]
        rows = [
            {"drill_id": drill_id, "policy_digest": policy_digest, "grader": grader, "practice": practice,
             "points": points, "max": most}
            for practice, (points, most) in sums.items()
        ]
        if rows:
            connection.execute(results.insert(), rows)
