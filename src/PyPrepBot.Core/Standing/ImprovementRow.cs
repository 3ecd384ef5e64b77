namespace PyPrepBot.Core.Standing;

/// <summary>A line of the board of the most improved; equal gains share a rank.</summary>
public readonly record struct ImprovementRow(int Rank, Improvement Improvement);
