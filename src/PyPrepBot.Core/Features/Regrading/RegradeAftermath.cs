using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>What follows from a decision beside the marks: reports are answered, the question is asked again or not.</summary>
public sealed class RegradeAftermath(
    ReportOutcomes outcomes, IAsideStore asides, IAuditStore audit, ICardRefresh cards, IPostBell bell)
{
    /// <summary>Each step may be done twice.</summary>
    public async Task SettleAsync(StudyGroup group, Regrade decided, CancellationToken cancellation)
    {
        if (decided.Kind != RegradeKind.Once)
        {
            var decision = new ReportDecision(decided.Kind != RegradeKind.PutBack, decided.By, decided.At, "");
            await outcomes.DecideAllAsync(group, decided.QuestionId, decision, cancellation);
            await asides.RestoreAsync(decided.Group, decided.QuestionId, cancellation);
        }

        await audit.AddAsync(
            new AuditEntry(
                $"regrade {decided.Id}",
                group.Id,
                decided.At,
                decided.By,
                "regrade",
                decided.QuestionId,
                Before: null,
                RegradeMessages.Noted(decided)),
            cancellation);
    }

    public void Redraw(StudyGroup group, IEnumerable<DateOnly> voided)
    {
        foreach (var date in voided)
        {
            cards.Request(group.Id, date);
        }

        bell.Ring();
    }
}
