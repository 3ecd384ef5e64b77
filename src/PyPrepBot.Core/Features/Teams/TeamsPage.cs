namespace PyPrepBot.Core.Features.Teams;

/// <param name="Own">The reader's team; null without one.</param>
internal sealed record TeamsPage(
    IReadOnlyList<(int Rank, string Team, int Score)> Teams, IReadOnlyList<(string Team, string Name, int Points)> Members, string? Own);
