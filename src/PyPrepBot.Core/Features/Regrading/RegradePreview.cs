using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>Shows what a correction would change, or why it cannot be made.</summary>
public sealed class RegradePreview(IAnswerLog log, RegradeDesk desk)
{
    public async Task<ChatMessage> ShowAsync(
        StudyGroup group, Regrade draft, Question question, CancellationToken cancellation, bool changedMeanwhile = false)
    {
        if (desk.Correction(question, draft).Fault is { } fault)
        {
            return RegradeMessages.Faulty(question, draft, fault);
        }

        var known = await log.OfQuestionAsync(group.Id, question.Id, cancellation);
        if (known.Answers.Count == 0 && draft.Kind == RegradeKind.Void)
        {
            return RegradeMessages.NeverAnswered(question);
        }

        if (known.Answers.Count > 0 && known.Answers.All(answer => known.Voided.Contains(answer.Key)))
        {
            return RegradeMessages.VoidAlready(question);
        }

        return await desk.PreviewAsync(group, draft, question, cancellation) is var (kept, effect)
            ? RegradeMessages.Preview(kept, question, effect, changedMeanwhile)
            : RegradeMessages.UnknownQuestion();
    }
}
