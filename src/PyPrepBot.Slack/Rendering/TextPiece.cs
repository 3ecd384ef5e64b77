namespace PyPrepBot.Slack.Rendering;

/// <summary>The text of one block of a message, which knows where it may be cut.</summary>
/// <param name="StandsClose">No blank line keeps it apart from its like: an option of a question.</param>
internal sealed record TextPiece(PieceKind Kind, IReadOnlyList<TextRun> Runs, bool StandsClose = false)
{
    public int Length { get; } = Runs.Sum(run => run.Length);

    public bool IsBlank => Runs.All(run => run.IsBlank);

    public override string ToString() => string.Concat(Runs);

    /// <summary>The piece in at most so many units.</summary>
    public TextPiece Cut(int most)
    {
        if (Length <= most)
        {
            return this;
        }

        var kept = new List<TextRun>();
        var left = most;
        foreach (var run in Runs)
        {
            // One is kept back for the ellipsis behind what fits.
            if (run.Length >= left)
            {
                kept.Add(run.Cut(left));
                break;
            }

            kept.Add(run);
            left -= run.Length;
        }

        return new TextPiece(Kind, kept, StandsClose);
    }
}
