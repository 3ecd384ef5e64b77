using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>
/// Corrects a question: shown first, decided once, then carried out in steps that may each be done twice. A crash in between is made up
/// for by <see cref="RegradeChore"/>.
/// </summary>
public sealed class RegradeDesk(
    IRegradeStore regrades,
    IAnswerLog log,
    IQuestionBank bank,
    RegradePlanner planner,
    RegradeAftermath aftermath,
    IKeyChange keys,
    RegradePosts posts)
{
    /// <summary>The question as it would be judged; the same one when its key is right already.</summary>
    public KeyCorrection Correction(Question question, Regrade regrade)
    {
        var correction = regrade.Kind switch
        {
            RegradeKind.Accept => KeyCorrection.Accept(question, regrade.Argument, KnownTerms.Of(bank.Of(regrade.Group))),
            RegradeKind.Correct => KeyCorrection.Correct(question, regrade.Argument),
            _ => new KeyCorrection(question, null),
        };
        var isKept = correction.Question is { } corrected && (corrected.Revision != question.Revision || IsRetiring(regrade, question));
        return isKept && !keys.Holds(correction.Question!) ? new KeyCorrection(null, KeyFault.NotKept) : correction;
    }

    /// <summary>Keeps a draft with what it would do; null when the key cannot be put right that way any more.</summary>
    public async Task<(Regrade Draft, RegradeEffect Effect)?> PreviewAsync(
        StudyGroup group, Regrade regrade, Question question, CancellationToken cancellation)
    {
        if (Correction(question, regrade).Question is not { } corrected)
        {
            return null;
        }

        var plan = await planner.PlanAsync(regrade, corrected, cancellation);
        var whatIf = await log.TryAsync(group.Id, plan.Events, cancellation);
        var effect = RegradeEffect.Of(whatIf, Period.Of(PeriodKind.Week, BoardDay.Of(group.Schedule, regrade.At)));
        var draft = regrade with { Stamp = plan.Stamp, Changed = plan.Changed, Challenge = plan.Challenge };
        return (await regrades.KeepAsync(draft, cancellation), effect);
    }

    /// <summary>Whether everything is as the preview said.</summary>
    public async Task<bool> IsFreshAsync(Regrade draft, Question question, CancellationToken cancellation) =>
        Correction(question, draft).Question is { } corrected
        && (await planner.PlanAsync(draft, corrected, cancellation)).Stamp == draft.Stamp;

    /// <summary>Carries a decision out. Called again after a crash it goes on where it stopped.</summary>
    /// <returns>The decision as it ended; null when it has to wait for the next try, or went back.</returns>
    public async Task<Regrade?> CarryOutAsync(StudyGroup group, Regrade decided, DateTimeOffset now, CancellationToken cancellation)
    {
        if (bank.Of(group.Id).Find(decided.QuestionId) is not { } question)
        {
            return null;
        }

        // The question may have become another one since the preview.
        var correction = Correction(question, decided);
        if (correction.Fault == KeyFault.NotKept)
        {
            await regrades.GiveBackAsync(group.Id, decided.Id, cancellation);
            return null;
        }

        var corrected = correction.Question ?? question;
        if (corrected.Revision != question.Revision && !await keys.KeepAsync(decided, corrected, cancellation))
        {
            return null;
        }

        if (IsRetiring(decided, question) && !await keys.RetireAsync(decided, question, cancellation))
        {
            return null;
        }

        // Answers that came in since the preview are in it too.
        var plan = await planner.PlanAsync(decided, corrected, cancellation);
        var done = decided with { Changed = plan.Changed, Challenge = plan.Challenge };
        await aftermath.SettleAsync(group, done, cancellation);
        var notes = await posts.OfAsync(group, done, now, cancellation);
        await regrades.FinishAsync(done, plan.Events, notes, cancellation);
        aftermath.Redraw(group, plan.Voided);
        return done;
    }

    private static bool IsRetiring(Regrade regrade, Question question) =>
        regrade.Kind == RegradeKind.Void && question.Status != QuestionStatus.Retired;
}
