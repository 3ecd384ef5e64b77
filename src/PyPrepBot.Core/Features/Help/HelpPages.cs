namespace PyPrepBot.Core.Features.Help;

/// <summary>All pages of the help. Each command stands on one of them.</summary>
internal static class HelpPages
{
    public static IReadOnlyList<HelpPage> All { get; } = [.. MemberPages.All, .. ModeratorPages.All];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(page => page.Name)];

    public static HelpPage? Find(string name) =>
        All.FirstOrDefault(page => string.Equals(page.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
