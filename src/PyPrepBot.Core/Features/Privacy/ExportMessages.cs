using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Privacy;

/// <summary>The words that come with somebody's data.</summary>
internal static class ExportMessages
{
    public static ChatMessage Here(PersonalData kept) => new(
        "Here is what this group keeps about you.",
        new Paragraph(new RichText(
            $"Here is all that this group keeps about you: {kept.Answers.Count()} answers with what you typed, your points, streak and "
            + "ratings, reports, suggestions, pauses and settings. ",
            new Code("my-data.json"), " is for programs, ", new Code("my-data.md"), " for reading.")),
        new Footnote(new RichText("Only you see this. ", new Code("/my delete"), " shows what would go if you wanted it gone.")));

    public static ChatMessage NothingKept() => new(
        "Nothing is kept about you.",
        new Paragraph("Nothing is kept about you in this group, so there is nothing to hand out."));

    public static ChatMessage TooLarge() => new(
        "That is more than a message can carry.",
        new Paragraph("That is more than a message can carry. Whoever runs the bot can write it into a file for you."));
}
