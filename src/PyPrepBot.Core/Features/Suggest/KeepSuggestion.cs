using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Suggest;

/// <summary>Keeps a suggested question until somebody decides on it.</summary>
public sealed class KeepSuggestion(GroupDirectory directory, ISuggestionStore suggestions, Restrictions restrictions)
    : IInteractionHandler<ModalSubmit>
{
    public const string Form = "suggest-form";

    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var (prompt, answer) = (Read(form, SuggestFields.Prompt), Read(form, SuggestFields.Answer));
        if (prompt.Length == 0 || answer.Length == 0)
        {
            return SuggestMessages.Incomplete(lacksPrompt: prompt.Length == 0, lacksAnswer: answer.Length == 0);
        }

        var (group, member) = await directory.WhoAsync(form, cancellation);
        if (await restrictions.OnSuggestionsAsync(group.Id, member, cancellation) is { } refusal)
        {
            return Reply.Ephemeral(refusal);
        }

        var suggestion = new Suggestion(
            form.DeliveryId,
            group.Id,
            member,
            prompt,
            answer,
            Read(form, SuggestFields.Why),
            Read(form, SuggestFields.Topic),
            form.ReceivedAt);
        await suggestions.AddAsync(suggestion, cancellation);
        return Reply.Ephemeral(SuggestMessages.Kept());
    }

    // A platform's limits may be passed by whoever speaks to it without its client.
    private static string Read(ModalSubmit form, TextField field) =>
        SuggestFields.Fit(form.Fields.GetValueOrDefault(field.Id, ""), field.MaxLength);
}
