using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.QuestionFiles;

/// <summary><c>/question import</c> with a file: what it would bring, or all of it at once, or nothing.</summary>
public sealed class ImportQuestions(FileImport import) : IInteractionHandler<SlashCommand>
{
    public const string Check = "check";
    public const string Add = "add";
    public const string Update = "update";

    public static IReadOnlyList<string> Modes { get; } = [Check, Add, Update, ImportDesk.Both];

    public Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation) =>
        import.TakeAsync(command, command.Files.GetValueOrDefault("file"), command.Arguments["mode"] ?? Check, cancellation);
}
