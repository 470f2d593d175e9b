/** How busy the process was between two looks. */
export class CpuUse {
  private before = process.cpuUsage();
  private at = performance.now();

  /** How much of one core it took since the last look; more than 1 where several threads worked. */
  share(): number {
    const { user, system } = process.cpuUsage(this.before);
    const elapsedMs = performance.now() - this.at;
    this.before = process.cpuUsage();
    this.at = performance.now();
    return elapsedMs <= 0 ? 0 : (user + system) / 1_000 / elapsedMs;
  }
}
