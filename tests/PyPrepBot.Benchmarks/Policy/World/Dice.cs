using PyPrepBot.Core.Learning;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>The world's own randomness; System.Random is not used because its neighbouring seeds start alike.</summary>
internal sealed class Dice(int seed)
{
    private readonly SplitMix64 _source = new((ulong)(uint)seed);

    public double Uniform() => (_source.Next() >> 11) * (1.0 / (1UL << 53));

    public int Below(int bound) => _source.Below(bound);

    /// <summary>Box and Muller (1958).</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());
}
