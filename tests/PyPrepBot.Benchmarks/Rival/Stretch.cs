using System.Globalization;

namespace PyPrepBot.Benchmarks.Rival;

/// <summary>What a stretch of load came to.</summary>
internal sealed record Stretch(int PerSecond, IReadOnlyList<Pressed> Presses, double CpuMilliseconds)
{
    private readonly double[] _times = [.. Presses.Where(press => press.IsAnswered).Select(press => press.Milliseconds).Order()];
    private readonly double[] _late = [.. Presses.Where(press => press.IsAnswered).Select(press => press.Late).Order()];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        {PerSecond,4}/s  median {At(_times, 0.5):0.00}  p95 {At(_times, 0.95):0.00}  p99 {At(_times, 0.99):0.00}  max {At(_times, 1):0.0} ms  CPU a press {CpuMilliseconds / Presses.Count:0.000} ms  missed {Presses.Count - _times.Length}  promised only {Presses.Count(press => press.IsPromise)}  with points {Presses.Count(press => press.IsRewarded)} of {Presses.Count}  load late p99 {At(_late, 0.99):0.00} ms
        """);

    private static double At(double[] sorted, double part) =>
        sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}
