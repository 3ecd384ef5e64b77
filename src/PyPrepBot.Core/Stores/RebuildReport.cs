namespace PyPrepBot.Core.Stores;

/// <summary>What a replay of the log found.</summary>
/// <param name="Events">Events read.</param>
/// <param name="Documents">Documents of projected state.</param>
/// <param name="Different">Documents that were not as the log says; 0 unless something is wrong.</param>
public sealed record RebuildReport(long Events, int Documents, int Different);
