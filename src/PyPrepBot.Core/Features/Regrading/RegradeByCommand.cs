using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary><c>/question regrade gil-001 accept:"…"</c>: shows what a correction would change. Nothing happens yet.</summary>
public sealed class RegradeByCommand(GroupDirectory directory, IQuestionBank bank, IAnswerLog log, RegradeDesk desk)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var id = command.Arguments["id"]?.ToLowerInvariant() ?? "";
        if (bank.Of(group.Id).Find(id) is not { } question)
        {
            return Reply.Ephemeral(RegradeMessages.UnknownQuestion());
        }

        if (Wish(command) is not var (kind, argument))
        {
            return Reply.Ephemeral(RegradeMessages.OneWish(question));
        }

        var draft = new Regrade(
            RegradeVerb.IdOf(command.DeliveryId), group.Id, id, kind, argument, GroupDirectory.IdOf(command.User), command.ReceivedAt);
        return Reply.Ephemeral(await PreviewAsync(group, draft, question, cancellation));
    }

    private async Task<ChatMessage> PreviewAsync(StudyGroup group, Regrade draft, Question question, CancellationToken cancellation)
    {
        var known = await log.OfQuestionAsync(group.Id, question.Id, cancellation);
        if (RegradeDesk.Correction(question, draft, KnownTerms.Of(bank.Of(group.Id))).Fault is { } fault)
        {
            return RegradeMessages.Faulty(question, draft, fault);
        }

        if (known.Answers.Count == 0 && draft.Kind == RegradeKind.Void)
        {
            return RegradeMessages.NeverAnswered(question);
        }

        if (known.Answers.Count > 0 && known.Answers.All(answer => known.Voided.Contains(answer.Key)))
        {
            return RegradeMessages.VoidAlready(question);
        }

        return await desk.PreviewAsync(group, draft, question, cancellation) is var (kept, effect)
            ? RegradeMessages.Preview(kept, question, effect, changedMeanwhile: false)
            : RegradeMessages.UnknownQuestion();
    }

    private static (RegradeKind Kind, string Argument)? Wish(SlashCommand command)
    {
        var (accept, correct) = (command.Arguments["accept"], command.Arguments["correct"]);
        var isVoid = string.Equals(command.Arguments["void"], "yes", StringComparison.OrdinalIgnoreCase);
        return (accept, correct, isVoid) switch
        {
            ({ } text, null, false) => (RegradeKind.Accept, WellFormed.Of(text)),
            (null, { } letters, false) => (RegradeKind.Correct, WellFormed.Of(letters)),
            (null, null, true) => (RegradeKind.Void, ""),
            _ => null,
        };
    }
}
