using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Terminal.Files;

namespace PyPrepBot.Terminal;

/// <summary>Options that other platforms pick from lists and that are typed here: people by their names, files by their paths.</summary>
internal static class TypedOptions
{
    /// <summary>A path takes the words that are left, as free text does.</summary>
    public static IReadOnlyList<CommandOption> Of(Route route) => [.. route.Options.Select(option => option with { IsFile = false })];

    /// <summary>Everybody in the room goes by one word.</summary>
    public static string? Person(string word) => MemberName.Read(word.TrimStart('@'))?.Id;

    /// <summary>The files of this machine that were named.</summary>
    public static IReadOnlyDictionary<string, FileRef> Files(Route? route, Arguments arguments)
    {
        var files = new Dictionary<string, FileRef>(StringComparer.Ordinal);
        foreach (var option in (route?.Options ?? []).Where(option => option.IsFile))
        {
            if (arguments[option.Name]?.Trim('"', '\'') is { Length: > 0 } path && TypedFile.Find(path) is { } file)
            {
                files[option.Name] = file;
            }
        }

        return files;
    }

    /// <summary>What people are called, by their ids: as they were typed.</summary>
    public static IReadOnlyDictionary<string, string> Names(Route? route, string tail)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in route?.Options.Any(option => option.IsUser) == true ? tail.Split(' ') : [])
        {
            if (MemberName.Read(word.TrimStart('@')) is { Platform: Platform.Terminal } user)
            {
                names.TryAdd(user.Id, user.Name);
            }
        }

        return names;
    }
}
