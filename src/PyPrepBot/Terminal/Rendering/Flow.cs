using Spectre.Console;
using Spectre.Console.Rendering;

namespace PyPrepBot.Terminal.Rendering;

/// <summary>Things side by side, none of them broken; what does not fit begins a new line.</summary>
internal sealed class Flow(IReadOnlyList<IRenderable> items) : Renderable
{
    private const string Gap = "   ";

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var used = 0;
        foreach (var item in items)
        {
            var width = item.Measure(options, maxWidth).Max;
            if (used > 0 && used + Gap.Length + width > maxWidth)
            {
                yield return Segment.LineBreak;
                used = 0;
            }

            if (used > 0)
            {
                yield return new Segment(Gap);
                used += Gap.Length;
            }

            foreach (var segment in item.Render(options, maxWidth).Where(segment => width > maxWidth || !segment.IsLineBreak))
            {
                yield return segment;
            }

            used += width;
        }

        yield return Segment.LineBreak;
    }
}
