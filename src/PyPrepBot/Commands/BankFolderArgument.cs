using System.CommandLine;
using PyPrepBot.Composition;

namespace PyPrepBot.Commands;

/// <summary>The folder of questions that a command is about.</summary>
internal static class BankFolderArgument
{
    public static Argument<string?> Create() => new("folder")
    {
        Description = "The folder of question files (setting Questions:Path; default: questions)",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The folder that was asked for, or the one that the bot uses.</summary>
    public static string Of(string? asked) =>
        Settings.Folder(asked ?? Settings.Load(new Dictionary<string, string?>())["Questions:Path"] ?? "questions");
}
