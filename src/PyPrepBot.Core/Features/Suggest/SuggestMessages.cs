using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.Suggest;

/// <summary>The words about suggested questions.</summary>
internal static class SuggestMessages
{
    public static Modal Form(string text) => new(
        new ActionId(KeepSuggestion.Form),
        "Make a question",
        [],
        [
            SuggestFields.Prompt with { Value = SuggestFields.Fit(text, SuggestFields.Prompt.MaxLength) },
            SuggestFields.Answer,
            SuggestFields.Why,
            SuggestFields.Topic,
        ]);

    public static ChatMessage Kept() => Said(
        "Thank you, the suggestion is kept.",
        "Thank you, your question is kept. A moderator decides whether it is asked; whoever runs the bot writes it into the bank then.");

    public static Reply Incomplete(bool lacksPrompt, bool lacksAnswer)
    {
        var faults = new Dictionary<string, string>();
        if (lacksPrompt)
        {
            faults[SuggestFields.Prompt.Id] = "What is to be asked?";
        }

        if (lacksAnswer)
        {
            faults[SuggestFields.Answer.Id] = "A question needs its answer.";
        }

        return new FaultsReply(faults, Said(
            "A question needs its answer.", "A question needs words and a right answer. Nothing was kept; please fill in both."));
    }

    private static ChatMessage Said(string summary, string text) => new(summary, new Paragraph(text));
}
