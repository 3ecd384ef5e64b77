using System.Text.RegularExpressions;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Registering;

/// <summary>What Discord takes as commands. One fault would make it refuse the whole list, so all are named at once.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#application-command-object</remarks>
internal static partial class CommandLimits
{
    public const int Description = 100;

    private const int Typed = 1;
    private const int TypedCommands = 100;
    private const int MenuCommands = 15;
    private const int Options = 25;
    private const int Choices = 25;
    private const int ChoiceText = 100;
    private const int MenuName = 32;
    private const int InAll = 8000;

    public static void Demand(IReadOnlyList<CommandBody> commands)
    {
        var faults = Faults(commands).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException($"Discord would refuse the commands: {string.Join("; ", faults)}.");
        }
    }

    private static IEnumerable<string> Faults(IReadOnlyList<CommandBody> commands)
    {
        var typed = commands.Where(command => command.Type == Typed).ToList();
        var menu = commands.Count - typed.Count;
        string?[] ofAll =
        [
            typed.Count > TypedCommands ? $"{typed.Count} commands" : null,
            menu > MenuCommands ? $"{menu} commands in the menu of a message" : null,
            .. commands.GroupBy(command => (command.Type, command.Name)).Where(same => same.Count() > 1)
                .Select(same => $"{same.Key.Name} twice"),
        ];
        return [.. ofAll.OfType<string>(), .. commands.SelectMany(Of)];
    }

    private static IEnumerable<string> Of(CommandBody command)
    {
        if (command.Type != Typed)
        {
            return Runes.Count(command.Name) is >= 1 and <= MenuName ? [] : [$"'{command.Name}' as a name in a menu"];
        }

        var length = Length(command.Name, command.Description) + Length(command.Options);
        string[] whole = length > InAll ? [$"{length} characters in /{command.Name}"] : [];
        return [.. Named(command.Name, command.Name, command.Description), .. whole, .. Of(command.Name, command.Options)];
    }

    private static IEnumerable<string> Of(string path, IReadOnlyList<CommandOptionBody>? options)
    {
        var all = options ?? [];
        string?[] together =
        [
            all.Count > Options ? $"{all.Count} options of /{path}" : null,
            all.DistinctBy(option => option.Name, StringComparer.Ordinal).Count() < all.Count
                ? $"two options of one name in /{path}"
                : null,
            all.SkipWhile(option => option.Required == true).Any(option => option.Required == true)
                ? $"a required option behind another in /{path}"
                : null,
        ];
        return [.. together.OfType<string>(), .. all.SelectMany(option => Of($"{path} {option.Name}", option))];
    }

    private static IEnumerable<string> Of(string path, CommandOptionBody option)
    {
        var choices = option.Choices ?? [];
        string?[] faults =
        [
            choices.Count > Choices ? $"{choices.Count} choices in /{path}" : null,
            choices.Any(choice => Runes.Count(choice.Name) is 0 or > ChoiceText) ? $"a choice too short or long in /{path}" : null,
            choices.Count > 0 && option.Autocomplete == true ? $"choices and suggestions at once in /{path}" : null,
            option.MinValue > option.MaxValue ? $"a range that holds nothing in /{path}" : null,
        ];
        return [.. Named(path, option.Name, option.Description), .. faults.OfType<string>(), .. Of(path, option.Options)];
    }

    private static IEnumerable<string> Named(string path, string name, string? description)
    {
        if (!Name().IsMatch(name) || !string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal))
        {
            yield return $"'{name}' as a name";
        }

        if (Runes.Count(description ?? "") is 0 or > Description)
        {
            yield return $"a description too short or long in /{path}";
        }
    }

    private static int Length(IReadOnlyList<CommandOptionBody>? options) => (options ?? []).Sum(option =>
        Length(option.Name, option.Description)
        + (option.Choices ?? []).Sum(choice => Length(choice.Name, choice.Value.ToString()))
        + Length(option.Options));

    private static int Length(string name, string? more) => Runes.Count(name) + Runes.Count(more ?? "");

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}\z")]
    private static partial Regex Name();
}
