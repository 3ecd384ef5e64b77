using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Regrading;

/// <summary>What a moderator wants put right, out of a command's options or out of one line.</summary>
/// <param name="Kind">Null when nothing was named, or more than one thing.</param>
internal sealed record RegradeWish(string QuestionId, RegradeKind? Kind, string Argument)
{
    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<CommandOption> Options { get; } =
    [
        new("id", "The question, such as gil-001") { Suggests = true },
        new("accept", "A further typed answer that is right too"),
        new("correct", "The letters of the right options: B, or A, C"),
        new("void", "It should not have been asked") { Choices = ["yes"] },
    ];

    public static RegradeWish Of(SlashCommand command)
    {
        var options = command.Arguments;
        var id = options["id"] ?? "";
        if (id.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, var rest])
        {
            // "gil-001 void:yes": names may follow what stands first.
            (id, options) = (first, CommandLine.Read(Options, rest));
        }

        var (accept, correct) = (options["accept"], options["correct"]);
        var isVoid = string.Equals(options["void"], "yes", StringComparison.OrdinalIgnoreCase);
        var (kind, argument) = (accept, correct, isVoid) switch
        {
            ({ } text, null, false) => ((RegradeKind?)RegradeKind.Accept, Unquoted(text, command)),
            (null, { } letters, false) => (RegradeKind.Correct, letters),
            (null, null, true) => (RegradeKind.Void, ""),
            _ => (null, ""),
        };
        return new RegradeWish(id.ToLowerInvariant(), kind, WellFormed.Of(argument).Trim());
    }

    // In a typed line quotes keep words together; in a field of its own they are part of the answer.
    private static string Unquoted(string text, SlashCommand command) =>
        command.Channel.Platform != Platform.Discord && text is ['"', _, .., '"'] ? text[1..^1] : text;
}
